package org.parley.language.compiler;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.parley.language.model.ModelException;
import org.parley.language.model.ModelFile;

/**
 * The folder of compiled models. A model appears in it whole or not at all: it is written under another name, forced to disk, and
 * renamed. Builds that want the same model at the same time wait for the first.
 */
final class ModelCache {

    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    ModelCache(Path folder) {
        this.folder = folder;
    }

    /** Makes a model. */
    interface Maker {
        /** @param target a file that does not exist yet */
        void make(Path target) throws IOException;
    }

    /**
     * The model of that name, made now if it is not there or broken.
     *
     * @throws ModelException if the folder cannot be written
     */
    Path provide(String name, Maker maker) {
        Path model = folder.resolve(name);
        if (isWhole(model)) {
            return model;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = FileChannel.open(
                            folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = lock.lock()) {
                if (!held.isShared() && !isWhole(model)) {
                    make(model, maker);
                }
            }
            return model;
        } catch (IOException e) {
            throw new ModelException(
                    "The English model cannot be written to " + folder + ": " + reason(e)
                            + "; make room there (it needs 150 MB) or set PARLEY_CACHE to another folder",
                    e);
        }
    }

    private void make(Path model, Maker maker) throws IOException {
        deleteUnfinished(model);
        Path unfinished = folder.resolve(
                model.getFileName() + "." + ProcessHandle.current().pid() + UNFINISHED);
        try {
            maker.make(unfinished);
            Files.move(unfinished, model, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What builds that were killed have left; nobody writes while the lock is held. */
    private void deleteUnfinished(Path model) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(model.getFileName().toString()) && name.endsWith(UNFINISHED)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isWhole(Path model) {
        if (!Files.exists(model)) {
            return false;
        }
        try {
            ModelFile.open(model);
            return true;
        } catch (ModelException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
