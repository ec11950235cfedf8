import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Copies the generated implementations for Javadoc. In the copies, what a public builder extends is package-private, so
 * that Javadoc shows its methods as those of the public builder, as it does for {@link StringBuilder}; and each method
 * is described in the words of the getter.
 *
 * <p>Maven runs this file before Javadoc. It is not compiled with the tests, because those that document the library
 * need not compile its tests.
 */
public final class DocumentedBuilders {
    private final DocTrees trees;
    private final Map<String, Type> types = new HashMap<>();

    private DocumentedBuilders(DocTrees trees) {
        this.trees = trees;
    }

    /**
     * Writes the copies.
     *
     * @param folders what is written by hand, what is generated, and where the copies go
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... folders) throws IOException {
        Path generated = Path.of(folders[1]).toAbsolutePath();
        Path copies = Path.of(folders[2]);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = sources(Path.of(folders[0]), generated);
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocumentedBuilders builders = new DocumentedBuilders(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                builders.learn(unit);
            }
            for (Type type : builders.types.values()) {
                Path file = Path.of(type.unit().getSourceFile().toUri());
                if (file.startsWith(generated)) {
                    Path copy = copies.resolve(generated.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, builders.copyOf(type));
                }
            }
        }
    }

    /** Returns what is generated, and what is written in the same packages. */
    private static List<Path> sources(Path written, Path generated) throws IOException {
        List<Path> sources = new ArrayList<>(javaFiles(generated, Integer.MAX_VALUE));
        Set<Path> folders = sources.stream().map(Path::getParent).collect(Collectors.toSet());
        for (Path folder : folders) {
            sources.addAll(javaFiles(written.resolve(generated.relativize(folder)), 1));
        }
        return sources;
    }

    private static List<Path> javaFiles(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private void learn(CompilationUnitTree unit) {
        for (Tree tree : unit.getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                types.put(type.getSimpleName().toString(), new Type(unit, type, types));
            }
        }
    }

    private String copyOf(Type implementation) throws IOException {
        CompilationUnitTree unit = implementation.unit();
        Type model = types.get(implementation.tree().getExtendsClause().toString());
        String source = unit.getSourceFile().getCharContent(true).toString();
        StringBuilder copy = new StringBuilder();
        int from = source.indexOf("import ");
        copy.append(source, 0, from);
        // What the words of the getters link to.
        model.withInterfaces()
                .flatMap(type -> type.unit().getImports().stream())
                .forEach(copy::append);
        ClassTree builder = implementation
                .members(ClassTree.class)
                .filter(type -> type.getSimpleName().contentEquals("Builder"))
                .findFirst()
                .orElseThrow();
        int at = start(unit, builder);
        copy.append(source, from, at);
        from = at + "public ".length();
        for (MethodTree method :
                new Type(unit, builder, types).members(MethodTree.class).toList()) {
            if (method.getReturnType() != null
                    && method.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                at = start(unit, method);
                copy.append(source, from, source.lastIndexOf("/**", at));
                copy.append(comment(unit, model, method)).append("public ");
                // Nobody extends a public builder: "final" would only be in the way.
                from = start(unit, method.getReturnType());
            }
        }
        return copy.append(source.substring(from)).toString();
    }

    private String comment(CompilationUnitTree unit, Type model, MethodTree method) {
        List<String> lines = switch (method.getName().toString()) {
            case "from" -> List.of("@hidden");
            case "build" -> build(model);
            default -> setter(model, method, link(unit, method));
        };
        return lines.stream().collect(Collectors.joining("\n * ", "/**\n * ", "\n */\n"));
    }

    private List<String> setter(Type model, MethodTree method, String getter) {
        Getter read = getter(model, getter).orElseThrow();
        VariableTree parameter = method.getParameters().get(0);
        String type = parameter.getType().toString();
        boolean isIterable = type.startsWith("Iterable<");
        String does;
        String given;
        if (method.getName().toString().startsWith("add")) {
            does = (isIterable ? "Adds each of these to " : "Adds to ") + read.link();
            given = parameter.getName().contentEquals("elements") ? "what is added, in order" : "what is added";
        } else if (isIterable) {
            does = "Sets " + read.link() + ", in place of what was added";
            given = read.values();
        } else if (type.startsWith("Optional")) {
            does = "Sets " + read.link() + ", or leaves it out";
            given = read.values();
        } else {
            does = "Sets " + read.link();
            given = read.present();
        }
        return List.of(
                does + ": " + read.meaning() + ".",
                "@param " + parameter.getName() + " " + given,
                "@return this builder");
    }

    private List<String> build(Type model) {
        List<String> lines = new ArrayList<>();
        lines.add("Builds the {@link " + model.name() + "}.");
        lines.add("@return what was set and added, immutable; the builder can be used further");
        String required = model.members(MethodTree.class)
                .filter(method -> method.getModifiers().getFlags().contains(Modifier.ABSTRACT))
                .filter(method -> Stream.of("Optional", "List<")
                        .noneMatch(method.getReturnType().toString()::startsWith))
                .map(method ->
                        getter(model, method.getName().toString()).orElseThrow().link())
                .collect(Collectors.joining(" or "));
        if (!required.isEmpty()) {
            lines.add("@throws org.rightsdeclarations.problem.MissingValueException if " + required + " is not set");
        }
        model.members(MethodTree.class)
                .filter(method -> method.getName().contentEquals("check"))
                .flatMap(method -> doc(model.unit(), method).orElseThrow().getBlockTags().stream())
                .filter(ThrowsTree.class::isInstance)
                .map(tag -> (ThrowsTree) tag)
                .forEach(tag -> lines.add("@throws org.rightsdeclarations.problem." + tag.getExceptionName() + " "
                        + words(model, tag.getDescription())));
        return lines;
    }

    /** Returns the name of the getter that the generated comment of a setter links to. */
    private String link(CompilationUnitTree unit, MethodTree setter) {
        List<String> links = new ArrayList<>();
        new DocTreeScanner<Void, Void>() {
            @Override
            public Void visitLink(LinkTree link, Void none) {
                links.add(link.getReference().getSignature());
                return none;
            }
        }.scan(doc(unit, setter).orElseThrow(), null);
        return links.get(0)
                .substring(links.get(0).indexOf('#') + 1, links.get(0).indexOf('('));
    }

    /** Finds the comment of a getter, where the type or one of its interfaces has one. */
    private Optional<Getter> getter(Type model, String name) {
        return model.withInterfaces()
                .flatMap(type -> type.members(MethodTree.class)
                        .filter(method -> method.getName().contentEquals(name))
                        .flatMap(method -> doc(type.unit(), method).stream())
                        .map(doc -> Getter.of(model, type, name, doc)))
                .findFirst();
    }

    private Optional<DocCommentTree> doc(CompilationUnitTree unit, Tree tree) {
        return Optional.ofNullable(trees.getDocCommentTree(TreePath.getPath(unit, tree)));
    }

    private int start(CompilationUnitTree unit, Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    /** Returns the words of a comment as they are to stand in the comment of another type. */
    private static String words(Type owner, List<? extends DocTree> content) {
        String words = content.stream().map(DocTree::toString).collect(Collectors.joining());
        return words.replace('\n', ' ').replace(" #", " " + owner.name() + "#");
    }

    /** What the comment of a getter says, for the comments of its setters. */
    private record Getter(String link, String meaning, String values) {
        static Getter of(Type model, Type owner, String name, DocCommentTree doc) {
            String member = name.startsWith("is") ? name.substring(2) : name.substring(3);
            String property = Character.toLowerCase(member.charAt(0)) + member.substring(1);
            String values = doc.getBlockTags().stream()
                    .filter(ReturnTree.class::isInstance)
                    .map(tag -> words(owner, ((ReturnTree) tag).getDescription()))
                    .findFirst()
                    .orElseThrow();
            String sentence = words(owner, doc.getFirstSentence());
            int end = sentence.contains(": ") ? sentence.indexOf(": ") : sentence.length() - 1;
            return new Getter(
                    "{@link " + model.name() + "#" + name + "() " + property + "}",
                    Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, end),
                    values);
        }

        /** Returns which values it has, without what an empty one means. */
        String present() {
            int empty = values.indexOf("empty");
            int end = Math.max(values.lastIndexOf(';', empty), values.lastIndexOf(", or ", empty));
            return end < 0 ? values : values.substring(0, end);
        }
    }

    /** A class or interface in its file, and what it implements. */
    private record Type(CompilationUnitTree unit, ClassTree tree, Map<String, Type> all) {
        String name() {
            return tree.getSimpleName().toString();
        }

        <T extends Tree> Stream<T> members(Class<T> kind) {
            return tree.getMembers().stream().filter(kind::isInstance).map(kind::cast);
        }

        Stream<Type> withInterfaces() {
            return Stream.concat(
                    Stream.of(this),
                    tree.getImplementsClause().stream()
                            .map(type -> all.get(type.toString()))
                            .filter(Objects::nonNull)
                            .flatMap(Type::withInterfaces));
        }
    }
}
