package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a source tree of its own, with a Java and a Maven that only note how they are called: what is tried is when it
 * builds, what it says, and what it hands over.
 */
@Timeout(120)
class LauncherTest {

    @TempDir
    private Path temporary;

    private Path home;
    private Path bin;
    private Path calls;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void makeTree() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        home = Files.createDirectories(temporary.resolve("a source tree"));
        bin = Files.createDirectories(temporary.resolve("bin"));
        calls = Files.createFile(temporary.resolve("calls"));
        Path launcher = Path.of("").toAbsolutePath().getParent().resolve("parley");
        Files.copy(launcher, home.resolve("parley"));
        Files.setPosixFilePermissions(home.resolve("parley"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(home.resolve("cli/src/main/java"));
        source("pom.xml", "<project/>");
        source("cli/pom.xml", "<project/>");
        source("cli/src/main/java/A.java", "class A {}");
        script("javac", "exit 0");
        java("17.0.9");
        script(
                "mvn",
                "echo mvn >>" + calls + "; cd '" + home + "'; mkdir -p cli/target/lib; echo x >cli/target/parley.jar");
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
        Files.setLastModifiedTime(home.resolve(name), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    private void script(String name, String body) throws IOException {
        Path script = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Prints its arguments after the class, one a line; making the archive of classes is no call. */
    private void java(String version) throws IOException {
        script(
                "java",
                "case \"$*\" in -version) echo 'openjdk version \"" + version
                        + "\"' >&2; exit 0;; *LoadedClassList*|*Xshare:dump*) exit 0;; esac\n"
                        + "while [ \"$1\" != org.parley.cli.Main ]; do shift; done; shift; printf '<%s>\\n' \"$@\"; exit 7");
    }

    private Ended run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().keySet().removeIf(name -> name.equals("JAVA_HOME") || name.startsWith("PARLEY"));
        builder.environment().put("PATH", bin + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        Process process =
                builder.redirectError(temporary.resolve("err").toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(40, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), out, Files.readString(temporary.resolve("err")));
    }

    private Ended run(String... args) throws Exception {
        return run(home.resolve("parley"), Map.of(), args);
    }

    private long builds() throws IOException {
        try (Stream<String> lines = Files.lines(calls)) {
            return lines.count();
        }
    }

    @Test
    void buildsOnceAndHandsOverArgumentsAndExitCode() throws Exception {
        Ended first = run("read", "a b.txt", "", "*");
        assertEquals(new Ended(7, "<read>\n<a b.txt>\n<>\n<*>\n", first.err()), first);
        assertTrue(first.err().startsWith("parley: building"), first.err());
        assertEquals(1, first.err().lines().count(), first.err());
        assertEquals(new Ended(7, "<read>\n", ""), run("read"));
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceChangesOrGoes() throws Exception {
        run("read");
        Files.writeString(home.resolve("cli/src/main/java/A.java"), "class A { }");
        Files.setLastModifiedTime(
                home.resolve("cli/src/main/java/A.java"),
                FileTime.from(Instant.now().plusSeconds(1)));
        run("read");
        assertEquals(2, builds());
        Thread.sleep(1100);
        run("read");
        long before = builds();
        Files.delete(home.resolve("cli/src/main/java/A.java"));
        run("read");
        assertEquals(before + 1, builds());
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        Path links = Files.createDirectories(temporary.resolve("links"));
        Path absolute = Files.createSymbolicLink(links.resolve("parley"), home.resolve("parley"));
        Path relative = Files.createSymbolicLink(links.resolve("again"), Path.of("parley"));
        assertEquals("<x>\n", run(absolute, Map.of(), "x").out());
        assertEquals("<x>\n", run(relative, Map.of(), "x").out());
    }

    @Test
    void namesWhatToInstall() throws Exception {
        java("11.0.2");
        Ended old = run("read");
        assertEquals(3, old.code());
        assertTrue(old.err().contains("version 11.0.2; Parley needs a JDK 17 or newer"), old.err());
        Ended wrongHome = run(home.resolve("parley"), Map.of("JAVA_HOME", "/nowhere"), "read");
        assertEquals(3, wrongHome.code());
        assertTrue(wrongHome.err().contains("JAVA_HOME is /nowhere"), wrongHome.err());
    }

    @Test
    void namesTheLogWhenTheBuildFails() throws Exception {
        script("mvn", "echo '[INFO] fine'; echo '[ERROR] A.java: planted'; exit 1");
        Ended failed = run("read");
        assertEquals(3, failed.code());
        assertEquals("", failed.out());
        assertTrue(failed.err().contains(".parley/build.log"), failed.err());
        assertTrue(failed.err().contains("A.java: planted"), failed.err());
        assertTrue(Files.notExists(home.resolve(".parley/lock")), "the lock is given back");
    }

    @Test
    void buildsOnceWhenTwoStartAtOnce() throws Exception {
        Path go = temporary.resolve("go");
        script(
                "mvn",
                "echo mvn >>" + calls + "; until [ -e " + go + " ]; do sleep 0.1; done; cd '" + home
                        + "'; mkdir -p cli/target/lib; echo x >cli/target/parley.jar");
        Process first = start("first");
        await(() -> Files.exists(home.resolve(".parley/lock/pid")));
        Process second = start("second");
        await(() -> Files.readString(temporary.resolve("second")).contains("waiting for another build"));
        Files.createFile(go);
        assertTrue(first.waitFor(40, TimeUnit.SECONDS) && second.waitFor(40, TimeUnit.SECONDS));
        assertEquals(7, first.exitValue());
        assertEquals(7, second.exitValue());
        assertEquals(1, builds());
    }

    /** In the background, with what it prints in a file of its name. */
    private Process start(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("parley").toString(), name).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", bin + ":/usr/bin:/bin");
        return builder.redirectOutput(temporary.resolve(name).toFile()).start();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < 800 && !condition.call(); i++) {
            Thread.sleep(50);
        }
        assertTrue(condition.call());
    }

    @Test
    void takesALockFromAProcessThatIsGone() throws Exception {
        Process gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        gone.waitFor();
        Files.createDirectories(home.resolve(".parley/lock"));
        Files.writeString(home.resolve(".parley/lock/pid"), gone.pid() + "\n");
        assertEquals("<read>\n", run("read").out());
        assertEquals(1, builds());
    }
}
