import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks at an unpacked bundle as Maven Central does, and at what this project promises beside: exactly three artifacts,
 * with licence and notice in each jar. Says everything that is wrong, and fails if anything is.
 *
 * <p>Arguments: the directory, and the version.
 */
class Bundle {
    private static final Set<String> PUBLISHED =
            Set.of("rights-declarations-parent", "rights-declarations-core", "rights-declarations-json");

    private static final List<String> JARS = List.of(".jar", "-sources.jar", "-javadoc.jar");

    private final List<String> wrong = new ArrayList<>();
    private final Path group;
    private final String version;

    private Bundle(Path root, String version) {
        this.group = root.resolve("org/rightsdeclarations");
        this.version = version;
    }

    public static void main(String... arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Bundle bundle = new Bundle(root, arguments[1]);
        bundle.check(root);
        bundle.wrong.forEach(System.err::println);
        if (!bundle.wrong.isEmpty()) {
            System.exit(1);
        }
    }

    private void check(Path root) throws Exception {
        if (version.endsWith("-SNAPSHOT")) {
            wrong.add("a release is no snapshot: " + version);
        }
        Set<String> artifacts = names(group);
        if (!artifacts.equals(PUBLISHED)) {
            wrong.add("publishes " + artifacts + " instead of " + new TreeSet<>(PUBLISHED));
        }
        for (Path file : files(root)) {
            if (!file.startsWith(group)) {
                wrong.add("does not belong to the group: " + file);
            }
            String name = file.getFileName().toString();
            if (Stream.of(".asc", ".md5", ".sha1", ".sha256", ".sha512").noneMatch(name::endsWith)) {
                need(Path.of(file + ".asc"));
                checksum(file, ".md5", "MD5");
                checksum(file, ".sha1", "SHA-1");
            }
        }
        for (String artifact : artifacts) {
            Path folder = group.resolve(artifact).resolve(version);
            String start = artifact + "-" + version;
            Path pom = folder.resolve(start + ".pom");
            need(pom);
            if (Files.exists(pom)) {
                pom(pom);
            }
            if (!artifact.endsWith("-parent")) {
                need(folder.resolve(start + "-cyclonedx.json"));
                for (String jar : JARS) {
                    jar(folder.resolve(start + jar));
                }
            }
        }
        System.out.println(files(root).size() + " files, " + artifacts);
    }

    private void need(Path file) {
        if (!Files.isRegularFile(file)) {
            wrong.add("missing: " + file.getFileName());
        }
    }

    private void checksum(Path file, String ending, String algorithm) throws Exception {
        Path told = Path.of(file + ending);
        need(told);
        if (Files.exists(told)) {
            String made = HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
            if (!Files.readString(told).strip().equals(made)) {
                wrong.add("is not the checksum: " + told.getFileName());
            }
        }
    }

    private void jar(Path file) throws IOException {
        need(file);
        if (Files.exists(file)) {
            try (ZipFile jar = new ZipFile(file.toFile())) {
                for (String name : List.of("META-INF/LICENSE", "META-INF/NOTICE")) {
                    if (jar.getEntry(name) == null) {
                        wrong.add("has no " + name + ": " + file.getFileName());
                    }
                }
                if (jar.size() < 20) {
                    wrong.add("holds next to nothing: " + file.getFileName());
                }
            }
        }
    }

    /** What Maven Central asks of a pom; a child may leave to its parent what is inherited. */
    private void pom(Path file) throws Exception {
        if (Files.readString(file).contains("-SNAPSHOT")) {
            wrong.add("names a snapshot: " + file.getFileName());
        }
        Element project = parse(file);
        Element parent = child(project, "parent");
        Element inherited = parent == null
                ? project
                : parse(group.resolve("rights-declarations-parent")
                        .resolve(version)
                        .resolve("rights-declarations-parent-" + version + ".pom"));
        for (String own : List.of("artifactId", "name", "description")) {
            if (child(project, own) == null) {
                wrong.add("has no <" + own + ">: " + file.getFileName());
            }
        }
        for (String common : List.of("url", "licenses", "developers", "scm")) {
            if (child(project, common) == null && child(inherited, common) == null) {
                wrong.add("has no <" + common + ">: " + file.getFileName());
            }
        }
        Element scm = child(inherited, "scm");
        if (scm != null && !("v" + version).equals(child(scm, "tag").getTextContent())) {
            wrong.add("is not the tag of " + version + ": " + child(scm, "tag").getTextContent());
        }
    }

    private static Element parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
