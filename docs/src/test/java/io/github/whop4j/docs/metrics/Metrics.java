package io.github.whop4j.docs.metrics;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sizes of the modules' main code, read from the sources. It is one file without dependencies, so that
 * {@code mvn -q -Pmetrics} runs it with the JDK's source launcher and compiles nothing else.
 */
final class Metrics {
    private static final int LONG_METHOD = 30;
    private static final int MANY_PARAMETERS = 7;
    private static final int SHOWN = 6;

    private Metrics() {}

    /**
     * Prints the numbers of every module below a folder.
     *
     * @param args the project's root
     */
    public static void main(String[] args) throws IOException {
        report(Path.of(args[0]), System.out);
    }

    static void report(Path root, PrintStream out) throws IOException {
        List<Module> modules = new ArrayList<>();
        for (Path folder : list(root, 1, path -> Files.isDirectory(path.resolve("src/main/java")))) {
            modules.add(Module.read(folder));
        }
        out.println("module            files   lines median  p90 longest                    comments public test:main");
        modules.forEach(module -> out.println(module.row()));
        for (Module module : modules) {
            out.println();
            module.details().forEach(out::println);
        }
    }

    /** One module: its main files, and how many lines its tests have. */
    private record Module(String name, List<Source> sources, long testLines) {
        static Module read(Path folder) throws IOException {
            long tests = 0;
            for (Path file : javaFiles(folder.resolve("src/test/java"))) {
                tests += Files.readAllLines(file).size();
            }
            List<Source> sources = parse(javaFiles(folder.resolve("src/main/java")));
            return new Module(String.valueOf(folder.getFileName()), sources, tests);
        }

        String row() {
            List<Source> bySize = sources.stream()
                    .sorted(Comparator.comparingInt(Source::lines))
                    .toList();
            Source longest = bySize.get(bySize.size() - 1);
            long lines = sum(Source::lines);
            return String.format(
                    Locale.ROOT,
                    "%-17s %5d %7d %6d %4d %-26s %6.1f %% %4.0f %% %9.2f",
                    name,
                    bySize.size(),
                    lines,
                    bySize.get(bySize.size() / 2).lines(),
                    bySize.get(bySize.size() * 9 / 10).lines(),
                    longest.lines() + " " + longest.name(),
                    100.0 * sum(Source::comments) / lines,
                    100.0 * sum(Source::publicTypes) / Math.max(1, sum(Source::types)),
                    (double) testLines / lines);
        }

        List<String> details() {
            List<Method> methods = sources.stream()
                    .flatMap(source -> source.methods().stream())
                    .sorted(Comparator.comparingInt(Method::lines).reversed())
                    .toList();
            return List.of(
                    name,
                    "  types per package (public)   " + first(typesPerPackage()),
                    "  package cycles (imports)     " + cycles(),
                    "  longest methods              "
                            + first(methods.stream()
                                    .map(method -> method.name() + " " + method.lines())
                                    .toList()),
                    "  methods over " + LONG_METHOD + " lines        "
                            + methods.stream()
                                    .filter(method -> method.lines() > LONG_METHOD)
                                    .count(),
                    "  constructors over " + MANY_PARAMETERS + " params   "
                            + all(methods.stream()
                                    .filter(method -> method.constructor() && method.parameters() > MANY_PARAMETERS)
                                    .sorted(Comparator.comparingInt(Method::parameters)
                                            .reversed())
                                    .map(method -> method.name() + " " + method.parameters())
                                    .toList()));
        }

        private List<String> typesPerPackage() {
            Map<String, List<Source>> packages = sources.stream().collect(Collectors.groupingBy(Source::inPackage));
            return packages.entrySet().stream()
                    .sorted(Comparator.comparingLong(entry -> -sum(entry.getValue(), Source::types)))
                    .map(entry -> shortened(entry.getKey()) + " " + sum(entry.getValue(), Source::types) + " ("
                            + sum(entry.getValue(), Source::publicTypes) + ")")
                    .toList();
        }

        private String cycles() {
            Map<String, Set<String>> arrows = new TreeMap<>();
            sources.forEach(source -> arrows.computeIfAbsent(source.inPackage(), none -> new TreeSet<>()));
            for (Source source : sources) {
                for (String imported : source.imports()) {
                    String target = enclosing(imported, arrows.keySet());
                    if (!target.isEmpty() && !target.equals(source.inPackage())) {
                        arrows.getOrDefault(source.inPackage(), Set.of()).add(target);
                    }
                }
            }
            Map<String, Set<String>> reached = new TreeMap<>();
            arrows.keySet().forEach(start -> reached.put(start, reachable(start, arrows)));
            Set<Set<String>> cycles = new HashSet<>();
            reached.forEach((start, ends) -> {
                if (ends.contains(start)) {
                    cycles.add(ends.stream()
                            .filter(end -> reached.getOrDefault(end, Set.of()).contains(start))
                            .collect(Collectors.toCollection(TreeSet::new)));
                }
            });
            return all(cycles.stream()
                    .map(cycle -> cycle.size() + ": "
                            + cycle.stream().map(this::shortened).collect(Collectors.joining(" ")))
                    .sorted()
                    .toList());
        }

        /** Without what all packages of the module begin with. */
        private String shortened(String inPackage) {
            String shortest = sources.stream()
                    .map(Source::inPackage)
                    .min(Comparator.comparingInt(String::length))
                    .orElse("");
            return inPackage.length() > shortest.length() && inPackage.startsWith(shortest + ".")
                    ? inPackage.substring(shortest.length() + 1)
                    : inPackage.substring(inPackage.lastIndexOf('.') + 1);
        }

        private long sum(Function<Source, Integer> number) {
            return sum(sources, number);
        }

        private static long sum(List<Source> sources, Function<Source, Integer> number) {
            return sources.stream().mapToLong(number::apply).sum();
        }
    }

    private record Source(
            String name,
            String inPackage,
            int lines,
            int comments,
            int types,
            int publicTypes,
            Set<String> imports,
            List<Method> methods) {
        static Source of(CompilationUnitTree unit, SourcePositions positions) throws IOException {
            List<String> text =
                    unit.getSourceFile().getCharContent(true).toString().lines().toList();
            List<ClassTree> types = unit.getTypeDecls().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .toList();
            return new Source(
                    nameOf(unit),
                    String.valueOf(unit.getPackageName()),
                    text.size(),
                    (int) text.stream()
                            .map(String::strip)
                            .filter(line -> line.startsWith("//") || line.startsWith("/*") || line.startsWith("*"))
                            .count(),
                    types.size(),
                    (int) types.stream()
                            .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                            .count(),
                    unit.getImports().stream()
                            .map(ImportTree::getQualifiedIdentifier)
                            .map(Object::toString)
                            .collect(Collectors.toSet()),
                    Method.of(unit, positions));
        }
    }

    private record Method(String name, int lines, int parameters, boolean constructor) {
        static List<Method> of(CompilationUnitTree unit, SourcePositions positions) {
            List<Method> found = new ArrayList<>();
            String file = nameOf(unit);
            new TreeScanner<Void, ClassTree>() {
                @Override
                public Void visitClass(ClassTree type, ClassTree outer) {
                    return super.visitClass(type, type);
                }

                @Override
                public Void visitMethod(MethodTree method, ClassTree type) {
                    boolean constructor = method.getName().contentEquals("<init>");
                    String owner = String.valueOf(type.getSimpleName());
                    String name = (owner.equals(file) ? owner : file + "." + owner)
                            + (constructor ? "" : "." + method.getName());
                    long start = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                    long end = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                    int parameters = method.getParameters().size();
                    boolean written = constructor && type.getKind() != Tree.Kind.RECORD;
                    found.add(new Method(name, (int) (end - start) + 1, parameters, written));
                    return super.visitMethod(method, type);
                }
            }.scan(unit, null);
            return found;
        }
    }

    private static List<Source> parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> sources = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(Source.of(unit, positions));
            }
        }
        return sources;
    }

    private static String nameOf(CompilationUnitTree unit) {
        return String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName())
                .replace(".java", "");
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        Set<String> descriptors = Set.of("package-info.java", "module-info.java");
        return list(folder, Integer.MAX_VALUE, path -> {
            String name = String.valueOf(path.getFileName());
            return name.endsWith(".java") && !descriptors.contains(name);
        });
    }

    private static List<Path> list(Path folder, int depth, Function<Path, Boolean> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.filter(wanted::apply).sorted().toList();
        }
    }

    /**
     * The longest known package that holds an imported name, or an empty string. A compiled template counts as its feature, as
     * in GigFlow's ArchitectureTest.
     */
    private static String enclosing(String imported, Set<String> packages) {
        String name = imported.replace(".templates.", ".");
        while (!packages.contains(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return packages.contains(name) ? name : "";
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> arrows) {
        Set<String> found = new TreeSet<>();
        List<String> open = new ArrayList<>(arrows.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(arrows.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    private static String first(List<String> values) {
        return all(values.stream().limit(SHOWN).toList());
    }

    private static String all(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
