package org.example

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The compiler refuses what may be null where it must not be, because the library is null-marked by JSpecify. */
class NullSafetyTest {
    @Test
    fun refusesCarelessCode(@TempDir classes: Path) {
        val careless = Path.of("src/careless/kotlin/Careless.kt")
        val output = ByteArrayOutputStream()

        val status = K2JVMCompiler().exec(
            PrintStream(output, true),
            "-classpath", System.getProperty("java.class.path"),
            "-d", classes.toString(),
            "-no-stdlib", "-no-reflect",
            careless.toString()
        )

        val refused = output.toString().lines()
            .filter { it.contains(": error: ") }
            .map { it.substringAfter("Careless.kt:").substringBefore(':').toInt() }
            .map { Files.readAllLines(careless)[it - 1].substringAfter("fun ").substringBefore('(') }
        assertEquals(ExitCode.COMPILATION_ERROR, status) { output.toString() }
        assertEquals(
            listOf("nullWhereAValueIsNeeded", "nullForABuilder", "valueThatMayBeNull", "absentTitle"),
            refused
        ) { output.toString() }
    }
}
