package org.parley.language.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelLocationTest {

    private static Path folder(String property, Map<String, String> environment, String home) {
        return ModelLocation.cacheFolder(property, environment, home);
    }

    @Test
    void takesTheMostParticularSetting() {
        Map<String, String> both = Map.of("PARLEY_CACHE", "/p", "XDG_CACHE_HOME", "/x");
        assertEquals(Path.of("/q"), folder("/q", both, "/home/a"));
        assertEquals(Path.of("/p"), folder("", both, "/home/a"));
        assertEquals(Path.of("/x/parley"), folder("", Map.of("XDG_CACHE_HOME", "/x"), "/home/a"));
        assertEquals(Path.of("/home/a/.cache/parley"), folder("", Map.of(), "/home/a"));
    }

    @Test
    void doesNotWriteIntoWhateverFolderItIsIn() {
        assertEquals(Path.of("/home/a/.cache/parley"), folder("", Map.of("XDG_CACHE_HOME", "x"), "/home/a"));
        String message = assertThrows(ModelException.class, () -> folder("", Map.of(), "?"))
                .getMessage();
        assertEquals("There is no home folder to keep the English model in; set PARLEY_CACHE to a folder", message);
    }
}
