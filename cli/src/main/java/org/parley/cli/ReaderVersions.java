package org.parley.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.parley.language.model.ModelLocation;
import org.parley.model.Reading;
import org.parley.reading.ReportReader;
import org.parley.record.WholeRecord;
import org.parley.store.Ledger;
import org.parley.store.Versions;

/** What this Parley reads with. */
final class ReaderVersions {

    private static final List<Class<?>> READS = List.of(ReportReader.class, ModelLocation.class, Reading.class);
    private static final List<Class<?>> RECORDS = List.of(WholeRecord.class, Ledger.class, Reading.class);
    private static final int DIGITS = 16;

    private ReaderVersions() {}

    static Versions installed() {
        return new Versions(
                ParleyCommand.version(),
                digest(READS),
                String.valueOf(ModelLocation.compiled().getFileName()));
    }

    /** Of the rules by which the record is made out of readings. */
    static String rules() {
        return digest(RECORDS);
    }

    /** Digest of every lexicon and class beside some classes: by the checksums that the jars hold, which costs a few milliseconds. */
    private static String digest(List<Class<?>> classes) {
        TreeMap<String, Long> parts = new TreeMap<>();
        for (Class<?> one : classes) {
            Path place = place(one);
            try {
                if (Files.isDirectory(place)) {
                    addFolder(place, parts);
                } else {
                    addJar(place, parts);
                }
            } catch (IOException e) {
                throw new IllegalStateException("The program's own files cannot be read: " + place, e);
            }
        }
        return digest(parts);
    }

    private static Path place(Class<?> one) {
        try {
            URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Where is " + one + "?", e);
        }
    }

    private static void addJar(Path jar, SortedMap<String, Long> parts) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    parts.put(entry.getName(), entry.getCrc());
                }
            }
        }
    }

    private static void addFolder(Path folder, SortedMap<String, Long> parts) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                parts.put(folder.relativize(file).toString().replace('\\', '/'), sum.getValue());
            }
        }
    }

    private static String digest(SortedMap<String, Long> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            parts.forEach((name, sum) -> sha.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
