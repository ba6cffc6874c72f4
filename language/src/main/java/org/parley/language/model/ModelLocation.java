package org.parley.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the compiled model lies: in the cache folder, under a name that tells which compiler made it. The cache folder is the system
 * property {@code parley.cache}, else the environment's {@code PARLEY_CACHE}, else {@code parley} in {@code XDG_CACHE_HOME}, else
 * {@code .cache/parley} in the home folder.
 */
public final class ModelLocation {

    /** Resource beside this class, written when Parley is built, that holds the file's name. */
    public static final String NAME_RESOURCE = "compiled-model.name";

    private ModelLocation() {}

    /**
     * The model that belongs to this build.
     *
     * @throws ModelException if this build has none
     */
    public static Path compiled() {
        try (InputStream in = ModelLocation.class.getResourceAsStream(NAME_RESOURCE)) {
            if (in == null) {
                throw new ModelException("This build of Parley has no English model; build it again: mvn package");
            }
            return cacheFolder().resolve(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new ModelException("The name of the English model cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The folder for compiled models; it need not exist.
     *
     * @throws ModelException if none can be told from the environment
     */
    public static Path cacheFolder() {
        return cacheFolder(
                System.getProperty("parley.cache", ""), System.getenv(), System.getProperty("user.home", ""));
    }

    static Path cacheFolder(String property, Map<String, String> environment, String home) {
        String own = property.isBlank() ? environment.getOrDefault("PARLEY_CACHE", "") : property;
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        try {
            if (!own.isBlank()) {
                return Path.of(own).toAbsolutePath();
            }
            if (!shared.isBlank() && Path.of(shared).isAbsolute()) {
                return Path.of(shared, "parley");
            }
            if (!home.isBlank() && Path.of(home).isAbsolute()) {
                return Path.of(home, ".cache", "parley");
            }
        } catch (InvalidPathException e) {
            throw new ModelException("The cache folder has no valid name: " + e.getMessage(), e);
        }
        throw new ModelException("There is no home folder to keep the English model in; set PARLEY_CACHE to a folder");
    }
}
