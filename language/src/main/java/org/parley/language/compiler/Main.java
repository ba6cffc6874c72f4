package org.parley.language.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.language.model.ModelException;
import org.parley.language.model.ModelLocation;

/** Run by the build: makes sure that the compiled model is in the cache, and notes its name among the classes. */
public final class Main {

    /** NLP4J's models need this much heap to be read, in bytes. */
    private static final long NEEDED_HEAP = 2_900L << 20;

    private Main() {}

    /** @param args the folder of the compiled classes */
    public static void main(String[] args) {
        try {
            run(Path.of(args[0]));
        } catch (ModelException e) {
            System.err.println("parley: " + e.getMessage());
            System.exit(3);
        } catch (OutOfMemoryError e) {
            System.err.println("parley: " + needsMemory("it ran out of it"));
            System.exit(3);
        }
    }

    private static void run(Path classes) {
        String name = "english-" + CompilerFingerprint.of(classes) + ".model";
        Path model = new ModelCache(ModelLocation.cacheFolder()).provide(name, target -> {
            checkMemory();
            System.err.println(
                    "parley: compiling the English model into " + target.getParent() + " (about half a minute, once)");
            new EnglishModelCompiler().compile(target);
        });
        try {
            Path note = classes.resolve("org/parley/language/model").resolve(ModelLocation.NAME_RESOURCE);
            Files.writeString(note, model.getFileName() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note the model's name among the classes", e);
        }
    }

    private static void checkMemory() {
        if (Runtime.getRuntime().maxMemory() < NEEDED_HEAP) {
            throw new ModelException(
                    needsMemory("this JVM may use " + (Runtime.getRuntime().maxMemory() >> 20) + " MB"));
        }
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                && machine.getTotalMemorySize() < NEEDED_HEAP) {
            throw new ModelException(needsMemory("this machine has " + (machine.getTotalMemorySize() >> 20) + " MB"));
        }
    }

    private static String needsMemory(String but) {
        return "Compiling the English model needs 3 GB of memory, but " + but
                + "; build Parley once on a machine with more, and copy its cache folder";
    }
}
