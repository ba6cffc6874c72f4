package org.parley.language.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells compilers apart: a digest of all classes and data that the compiled file depends on. */
final class CompilerFingerprint {

    /** Packages whose code or data decides what the file holds. */
    private static final List<String> PACKAGES = List.of("org/parley/language/compiler", "org/parley/language/model");

    private static final int LENGTH = 16;

    private CompilerFingerprint() {}

    /** @param classes the folder of the compiled classes */
    static String of(Path classes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : PACKAGES) {
                add(classes.resolve(name), digest);
            }
            digest.update(EnglishModelCompiler.SOURCE.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the classes in " + classes, e);
        }
    }

    private static void add(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(CompilerFingerprint::counts).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static boolean counts(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") || name.endsWith(".lex") || name.endsWith(".xml");
    }
}
