import kotlin.jvm.optionals.getOrNull
import org.rightsdeclarations.Clause
import org.rightsdeclarations.Declaration
import org.rightsdeclarations.Extensions
import org.rightsdeclarations.value.LanguageTag

fun nullWhereAValueIsNeeded() = Declaration.`in`(null)

fun nullForABuilder() = Clause.builder().id(null)

fun valueThatMayBeNull(extensions: Extensions) = extensions.asMap().getValue("x").javaClass

fun absentTitle(declaration: Declaration) = declaration.title.getOrNull().get(LanguageTag.of("en"))
