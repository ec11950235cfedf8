package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Finds every map and set that looks up its keys by their hashes. Strangers can make keys whose hashes are equal; a
 * {@code HashMap} stays quick with them only if it can order them: if their class itself says how they compare. Those
 * of {@code Map.of} and {@code Set.of} never do.
 */
@Tag("slow")
class KeysTest {
    /** Makers of maps and sets that look through all keys of one hash. */
    private static final Set<String> WITHOUT_ORDER = Set.of(
            "java.util.Map.copyOf",
            "java.util.Set.copyOf",
            "java.util.Map.ofEntries",
            "java.util.stream.Collectors.toUnmodifiableMap",
            "java.util.stream.Collectors.toUnmodifiableSet");

    /** Makers of maps and sets that order keys of one hash, if they can be compared. */
    private static final Set<String> WITH_ORDER = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.stream.Collectors.toMap",
            "java.util.stream.Collectors.toSet",
            "java.util.stream.Collectors.groupingBy",
            "java.util.stream.Collectors.partitioningBy",
            "java.util.stream.Stream.distinct");

    /** Places that are right all the same: the class, what it makes and the type of the keys, and why. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("ArabicNumbers: Map.ofEntries of String", "the words that the reader knows"),
            Map.entry("CanonicalTag: Map.copyOf of String", "codes of the standard"),
            Map.entry("CanonicalTag: Map.ofEntries of String", "codes of the standard"),
            Map.entry("Copies: Map.copyOf of String", "languages that are close to others"),
            Map.entry("DependentRules: Map.ofEntries of Term", "the known words"),
            Map.entry("EnglishWords: stream.Collectors.toUnmodifiableSet of String", "the words that the reader knows"),
            Map.entry("FrenchWords: Map.ofEntries of Kind", "kinds of words of the reader"),
            Map.entry("Identification: LinkedHashSet of CatalogueEntry", "the few entries that one name may mean"),
            Map.entry("LanguageTag: Map.copyOf of String", "the common tags"),
            Map.entry("LocalizedTextType: LinkedHashMap of Object", "the few members of an example"),
            Map.entry("MeantObject: LinkedHashMap of Object", "the few members of an example"),
            Map.entry("Messages: concurrent.ConcurrentHashMap of Locale", "the languages of this library"),
            Map.entry("OtherLetters: Map.copyOf of String", "codes of the standard"),
            Map.entry("ParityRules: HashSet of Entry", "its hash is that of an identity"),
            Map.entry("PinpointReader: stream.Stream.distinct of CatalogueEntry", "the few entries of one symbol"),
            Map.entry("ReceivedDocuments: concurrent.ConcurrentHashMap of Type", "types of the program"),
            Map.entry("RussianNumbers: Map.ofEntries of String", "the words that the reader knows"),
            Map.entry("Scripts: Map.copyOf of String", "codes of the standard"),
            Map.entry("SpanishWords: Map.ofEntries of Kind", "kinds of words of the reader"),
            Map.entry("Strangers: LinkedHashMap of LinkedHashMap", "names of members of the model"),
            Map.entry("Strangers: stream.Stream.distinct of List", "names of members of the model"),
            Map.entry("SymbolBody: Map.ofEntries of String", "bodies of the United Nations"),
            Map.entry("TemplateFindings: concurrent.ConcurrentHashMap of Template", "its hash is that of an identity"),
            Map.entry("TitleWords: Set.copyOf of String", "the particles"),
            Map.entry("ToldAlready: Set.copyOf of String", "codes of rules"),
            Map.entry("Translations: stream.Collectors.toUnmodifiableSet of Locale", "the languages of this library"),
            Map.entry("Vocabulary: LinkedHashMap of T", "the known words"),
            Map.entry("WrittenWording: HashMap of Locale", "the languages of this library"));

    private static final SortedSet<String> FOUND = new TreeSet<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        find(Path.of("..", "core"));
        find(Path.of("."));
    }

    @Test
    void ofMapsAndSetsCanBeOrderedOrComeFromNoStranger() {
        assertThat(FOUND).isSubsetOf(REASONS.keySet());
    }

    @Test
    void thatAreExplainedAreThere() {
        assertThat(FOUND).containsAll(REASONS.keySet());
    }

    private static void find(Path module) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(module.resolve("src/main/java/org"))) {
            List<Path> all =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-proc:none",
                    "-implicit:none",
                    "-classpath",
                    module.resolve("target/classes") + File.pathSeparator + System.getProperty("java.class.path"));
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, diagnostic -> {}, options, null, files.getJavaFileObjectsFromPaths(all));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            Finder finder = new Finder(Trees.instance(task), task);
            units.forEach(unit -> finder.scan(unit, null));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Notes the keys of every map and set that is made. */
    private static final class Finder extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final JavacTask task;

        Finder(Trees trees, JavacTask task) {
            this.trees = trees;
            this.task = task;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void unused) {
            TypeMirror type = trees.getTypeMirror(getCurrentPath());
            if (type instanceof DeclaredType declared) {
                note(declared.asElement().toString(), declared);
            }
            return super.visitNewClass(made, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            Element called = trees.getElement(getCurrentPath());
            TypeMirror result = trees.getTypeMirror(getCurrentPath());
            if (called instanceof ExecutableElement && result instanceof DeclaredType declared) {
                boolean isCollector = declared.asElement().toString().equals("java.util.stream.Collector");
                TypeMirror made = isCollector ? declared.getTypeArguments().get(2) : declared;
                note(called.getEnclosingElement() + "." + called.getSimpleName(), made);
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
            Element referred = trees.getElement(getCurrentPath());
            if (referred != null) {
                boolean isConstructor = referred.getKind() == ElementKind.CONSTRUCTOR;
                String name = referred.getEnclosingElement() + (isConstructor ? "" : "." + referred.getSimpleName());
                note(name, trees.getTypeMirror(new TreePath(getCurrentPath(), reference.getQualifierExpression())));
            }
            return super.visitMemberReference(reference, null);
        }

        private void note(String maker, TypeMirror made) {
            boolean isOrdering = WITH_ORDER.contains(maker);
            if (isOrdering || WITHOUT_ORDER.contains(maker)) {
                List<? extends TypeMirror> arguments =
                        made instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
                TypeMirror key = arguments.isEmpty() ? made : arguments.get(0);
                if (!isOrdering || !isOrdered(key)) {
                    String place = getCurrentPath()
                            .getCompilationUnit()
                            .getSourceFile()
                            .getName();
                    String file = place.substring(place.lastIndexOf('/') + 1).replace(".java", "");
                    FOUND.add(file + ": " + maker.substring(maker.indexOf('.', 5) + 1) + " of " + simple(key));
                }
            }
        }

        private static String simple(TypeMirror key) {
            return key instanceof DeclaredType declared
                    ? declared.asElement().getSimpleName().toString()
                    : key.toString();
        }

        /** As {@code HashMap} sees it; the hash of an object that has none of its own cannot be chosen. */
        private boolean isOrdered(TypeMirror key) {
            if (!(key instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement type)) {
                return false;
            }
            boolean isComparable = type.getInterfaces().stream()
                    .anyMatch(known -> known.toString().equals("java.lang.Comparable<" + type + ">"));
            boolean isFinal = type.getModifiers().contains(Modifier.FINAL);
            return type.getKind() == ElementKind.ENUM || (isFinal && (isComparable || hasOwnIdentity(type)));
        }

        private boolean hasOwnIdentity(TypeElement type) {
            return ElementFilter.methodsIn(task.getElements().getAllMembers(type)).stream()
                    .filter(method -> method.getSimpleName().contentEquals("hashCode"))
                    .allMatch(method -> Objects.requireNonNull(method.getEnclosingElement())
                            .toString()
                            .equals("java.lang.Object"));
        }
    }
}
