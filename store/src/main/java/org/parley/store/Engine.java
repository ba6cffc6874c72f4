package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's own library, which is no Java. Its driver unpacks it into the temporary folder at every start; here it is unpacked once and
 * kept, which saves a tenth of a second each time. Where that cannot be done, the driver does as it always does.
 */
public final class Engine {

    /** By which the driver is told where the library lies. */
    private static final String PLACE = "org.sqlite.lib.path";

    private Engine() {}

    /**
     * Loads SQLite, so that a ledger opens at once. Worth doing beside something else.
     *
     * @param cache folder in which the library is kept; made where it is missing
     */
    public static void prepare(Path cache) {
        try {
            if (System.getProperty(PLACE) == null) {
                System.setProperty(PLACE, kept(cache).toString());
            }
            SQLiteJDBCLoader.initialize();
            // Half the time that the first connection takes goes into this: it asks for the calendar, and that for its
            // locale.
            new SQLiteConfig().getOpenModeFlags();
        } catch (Exception e) {
            // The driver's own way is open, and tells what is wrong if that fails too.
            System.clearProperty(PLACE);
        }
    }

    private static Path kept(Path cache) throws IOException {
        Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-"
                + OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-'));
        Path library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        if (!Files.exists(library)) {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            unpack(part);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static void unpack(Path part) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("No library for this system: " + resource);
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
