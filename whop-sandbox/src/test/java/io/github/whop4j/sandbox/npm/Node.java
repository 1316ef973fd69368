package io.github.whop4j.sandbox.npm;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Node of this machine: runs one command in a folder, and never for longer than a minute. */
final class Node {
    private static final int SECONDS = 60;

    private final Path folder;

    Node(Path folder) {
        this.folder = folder;
    }

    /** What a command wrote, and how it ended: 0 when well, -1 when it took too long. */
    record Outcome(int exit, List<String> out, String err) {}

    static Optional<Path> node() {
        return find("node", "node.exe");
    }

    static Optional<Path> npm() {
        return find("npm.cmd", "npm");
    }

    Outcome run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        // Into files: a pipe that no one reads would stop the process, and a limit on its time would be of no use.
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        int exit;
        try {
            exit = process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Outcome(exit, Files.readAllLines(out), Files.readString(err));
    }

    private static Optional<Path> find(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
