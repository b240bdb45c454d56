"""Scores copies of a year in Apache Spark and compares every cell with what was expected; started by sparkEngine.ts."""
import json
import sys
import time

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

folder = sys.argv[1]
plan = json.load(open(f"{folder}/plan.json", encoding="utf8"))
copies = plan["copies"]

spark = (
    SparkSession.builder.master("local[*]")
    .config("spark.driver.memory", plan["memory"])
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "16")
    .config("spark.sql.autoBroadcastJoinThreshold", str(512 * 2**20))
    .config("spark.driver.maxResultSize", "2g")
    .config("spark.local.dir", folder)
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")
print(f"Spark {spark.version}, ANSI {spark.conf.get('spark.sql.ansi.enabled')}", flush=True)

strings = ", ".join(f"`{name}` STRING" for name in ["unit", "group_name", *(one["column"] for one in plan["facts"])])
read = spark.read.schema(strings).json(f"{folder}/facts.jsonl")
typed = [F.col("unit"), F.col("group_name")]
typed += [F.col(f"`{one['column']}`").cast(one["type"]).alias(one["column"]) for one in plan["facts"]]
read.select(*typed).write.parquet(f"{folder}/facts")
base = spark.read.parquet(f"{folder}/facts")

# Few large files would be read by one core: the copies are dealt out evenly.
numbers = spark.range(0, copies, 1, min(copies, 64)).withColumnRenamed("id", "copy")
years = numbers.crossJoin(F.broadcast(base))
years = years.withColumn("unit", F.concat_ws("#", "unit", "copy")).withColumn(
    "group_name", F.concat_ws("#", "group_name", "copy")
)
years.drop("copy").createOrReplaceTempView("par_facts")
scored = spark.sql(plan["statement"])

kinds = {field.name: field.dataType for field in scored.schema.fields}
names = [one["column"] for one in plan["results"]]
wanted = spark.read.schema(", ".join(f"`{name}` STRING" for name in names)).json(f"{folder}/expected.jsonl")
wanted = wanted.select(*[F.col(f"`{name}`").cast(kinds[name]).alias(name) for name in names]).cache()
units = wanted.count()


def compared(columns, label):
    """Every one of these cells of every row, beside what was expected of the unit that it is a copy of."""
    begun = time.time()
    own = scored.select(
        F.substring_index("unit", "#", 1).alias("base"),
        F.substring_index("group_name", "#", 1).alias("base_group"),
        F.struct(*[F.col(f"`{name}`").alias(f"c{at}") for at, name in enumerate(columns)]).alias("got"),
    )
    right = wanted.select(
        F.col("unit").alias("base"),
        F.col("group_name").alias("wanted_group"),
        F.struct(*[F.col(f"`{name}`").alias(f"c{at}") for at, name in enumerate(columns)]).alias("expected"),
    )
    joined = own.join(F.broadcast(right), "base", "left")
    same = F.col("got").eqNullSafe(F.col("expected")) & F.col("base_group").eqNullSafe(F.col("wanted_group"))
    counted = joined.agg(F.count("*").alias("rows"), F.sum(F.when(same, 0).otherwise(1)).alias("wrong")).first()
    seconds = time.time() - begun
    cells = counted["rows"] * len(columns)
    print(f"{label}: {counted['rows']} rows, {cells} cells, {counted['wrong']} rows differ, {seconds:.0f} s", flush=True)
    if counted["wrong"] > 0:
        for row in joined.where(~same).limit(3).collect():
            pairs = zip(columns, row["got"], row["expected"] or [None] * len(columns))
            print(row["base"], [(name, got, want) for name, got, want in pairs if got != want][:10], flush=True)
    return counted["rows"] == units * copies and counted["wrong"] == 0


# A rank needs all units of a group side by side. What is no rank is compared without moving a row.
standing = ["published", "class", "rank", "tied", "unranked"]
figures = [name for name in names if name not in ("unit", "group_name", "rank", "tied")]
fine = compared(standing, "class and rank")
fine = compared(figures, "every other cell") and fine
spark.stop()
sys.exit(0 if fine else 1)
