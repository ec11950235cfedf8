package org.example;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Problem;
import scala.Tuple2;
import scala.Tuple3;

/** Checks a folder of declarations, one a line, on as many machines as Spark has, and counts what is wrong with them. */
public final class CheckFolder {
    private CheckFolder() {}

    /** Prints the table of problems of the folder that is named. */
    public static void main(String[] args) {
        SparkSession.Builder builder = SparkSession.builder().appName("declarations");
        // Whoever starts the program by spark-submit has said where it runs.
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]");
        }
        SparkSession spark = builder.getOrCreate();
        try {
            problemsByCode(spark, args[0]).show(1_000, false);
        } finally {
            spark.stop();
        }
    }

    /**
     * Returns a table of the codes that occur: {@code code}, {@code severity}, {@code problems}, and the number of
     * {@code documents} that have them; the most frequent first.
     */
    static Dataset<Row> problemsByCode(SparkSession spark, String folder) {
        return documents(spark, folder)
                .flatMap((FlatMapFunction<byte[], Tuple3<String, String, Long>>) CheckFolder::problems, Encoders.tuple(Encoders.STRING(), Encoders.STRING(), Encoders.LONG()))
                .toDF("code", "severity", "problems")
                .groupBy("code", "severity")
                .agg(sum("problems").as("problems"), count(lit(1)).as("documents"))
                .orderBy(desc("problems"), asc("code"), asc("severity"));
    }

    /** The lines as the bytes that they are: as strings, those that are not UTF-8 would be mended without a word. */
    private static Dataset<byte[]> documents(SparkSession spark, String folder) {
        return spark.read()
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", "*.{ndjson,jsonl}")
                .option("lineSep", "\n")
                .text(folder)
                .where(col("value").rlike("\\S"))
                .select(col("value").cast("binary"))
                .as(Encoders.BINARY());
    }

    /** Returns each code of one document, with how often it occurs. */
    private static Iterator<Tuple3<String, String, Long>> problems(byte[] document) {
        Map<Tuple2<String, String>, Long> counts = new LinkedHashMap<>();
        for (Problem problem : DeclarationJson.read(document).getReport()) {
            counts.merge(new Tuple2<>(problem.getCode(), problem.getSeverity().toString()), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(count -> new Tuple3<>(count.getKey()._1(), count.getKey()._2(), count.getValue()))
                .iterator();
    }
}
