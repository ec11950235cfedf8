package org.rightsdeclarations.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.examples.declaration.GwangjuDeclaration2023;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * The main job from end to end: build a declaration, write it, read it back, and see what is wrong with a broken copy.
 */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the quickstart.
     *
     * @param args the folder to write to; without it, {@code examples/target}
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "examples/target" : args[0]);
        // Reports quote documents in any script, whatever the platform's encoding.
        run(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Declaration declaration = GwangjuDeclaration2023.build();
        declaration.getTitle().ifPresent(out::println);
        declaration
                .getEvent()
                .ifPresent(event -> out.println(event.getPlaces().get(0).getName() + ", "
                        + event.getHeld().orElseThrow()));
        out.println();
        out.println(declaration.outline());
        out.println();

        out.println("Round anniversaries of that year");
        AnniversaryCalendar round =
                AnniversaryCalendar.of(InstrumentCatalogue.standard()).round();
        AnniversaryFormat format = AnniversaryFormat.in(Locale.ENGLISH);
        for (Commemoration marked : round.coinciding(declaration.getEvent().orElseThrow())) {
            out.println("  " + marked.getDate() + "  " + format.describe(marked));
        }
        out.println();

        Path file = Files.createDirectories(folder).resolve("gwangju-declaration-2023.json");
        Files.write(file, DeclarationJson.writeBytes(declaration, Layout.INDENTED));
        out.println("Written to " + file);

        Declaration same = DeclarationJson.read(file).orElseThrow();
        out.println(same.equals(declaration) ? "Read back: the same declaration" : "Read back: something else");
        out.println();

        Report findings = DeclarationValidator.standard().validate(same);
        out.println("The rules find");
        out.println(findings);
        out.println();

        out.println("A broken copy has");
        out.println(DeclarationJson.read(breakIn(Files.readString(file))));
    }

    /** Makes mistakes that people make. */
    private static String breakIn(String json) {
        return json.replaceFirst("\"kind\": \"declaration\"", "\"knid\": \"declaration\"")
                .replaceFirst("2023-10-04/2023-10-07", "4-7 October 2023")
                .replaceFirst("\"ordinal\": 30", "\"ordinal\": \"30th\"")
                .replaceFirst("\"title\": \\{\\s*\"en\": (\"Asian Human Rights Charter\")\\s*\\}", "\"title\": $1")
                .replaceFirst("\"label\": \"4.\"", "\"label\": \"4.\", \"label\": \"5.\"");
    }
}
