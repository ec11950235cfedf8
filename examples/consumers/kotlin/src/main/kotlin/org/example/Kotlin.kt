package org.example

import java.util.Locale
import kotlin.jvm.optionals.getOrNull
import org.rightsdeclarations.Clause
import org.rightsdeclarations.Declaration
import org.rightsdeclarations.Section
import org.rightsdeclarations.json.DeclarationJson
import org.rightsdeclarations.problem.Severity
import org.rightsdeclarations.validation.DeclarationValidator
import org.rightsdeclarations.value.LanguageTag
import org.rightsdeclarations.value.LocalizedText

/** A program in Kotlin, compiled with every warning as an error. */
fun main() {
    val declaration: Declaration = Declaration.builder()
        .title(LocalizedText.of("en", "Riverside Declaration on the Right to Housing"))
        .addSection(
            Section.builder()
                .addClause(Clause.builder().label("1.").text("en", "Recognize that a home is a right.").build())
                .addClause(Clause.builder().label("2.").build())
                .build()
        )
        .build()

    // What the types say is not nullable is not: no ?., no !!, no warning.
    val labels: List<String> = declaration.sections.flatMap { it.clauses }.mapNotNull { it.label.getOrNull()?.toString() }
    check(labels == listOf("1.", "2.")) { labels }
    val title: String = declaration.title.orElseThrow().get(LanguageTag.of("en")).orElse("")
    check(title.startsWith("Riverside")) { title }

    val read = DeclarationJson.read(DeclarationJson.writeBytes(declaration))
    check(read.value.orElseThrow() == declaration)
    check(read.report.any { it.code == "structure.empty-provision" && it.severity == Severity.ERROR }) { read.report }

    val report = DeclarationValidator.standard().withLocale(Locale.FRENCH).validate(declaration)
    check(report.count(Severity.ERROR) == 1L) { report }

    val broken = DeclarationJson.read("""{"titel": {"en": "T"}}""").report
    val problem = broken.single { it.code == "json.unknown-member" }
    check(problem.pointer == "/titel" && problem.position.orElseThrow().column == 2) { broken }

    println("kotlin ${KotlinVersion.CURRENT}: all is well on Java ${Runtime.version().feature()}")
}
