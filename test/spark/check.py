"""Shows that Apache Spark makes the records that one machine makes, to the byte, and so the same graph, even when one of
its workers is killed in the middle.

    python3 -m venv spark && spark/bin/pip install pyspark==3.5.*
    spark/bin/python test/spark/check.py [PAGES]

It starts a cluster of two workers of its own on this machine, which takes Java 17. PAGES is a file of pages, one JSON
object a line, each with an id; 2000 seeded ones where none is named.
"""

import filecmp
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyspark

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
XINGJI = ["node", os.path.join(ROOT, "dist", "cli", "main.js")]
SEEDED = "const {seededPages}=require('./test/bench/seeded-pages.cjs');for(const p of seededPages(2000))console.log(p)"
PARTITIONS = 4


def main():
    folder = tempfile.mkdtemp(prefix="xingji-spark-")
    try:
        pages = os.path.join(folder, "pages.jsonl")
        if len(sys.argv) > 1:
            os.symlink(os.path.abspath(sys.argv[1]), pages)
        else:
            with open(pages, "wb") as file:
                subprocess.run(["node", "-e", SEEDED], cwd=ROOT, stdout=file, check=True)
        timed("one machine", lambda: xingji(folder, "build", "pages.jsonl", "--out", "one", "--quiet"))
        timed("Spark", lambda: on_spark(folder, pages))
        timed("assembling", lambda: xingji(folder, "assemble", "records", "--out", "two", "--quiet"))
        for name in ["records.jsonl", "graph.json"]:
            same = filecmp.cmp(os.path.join(folder, "one", name), os.path.join(folder, "two", name), shallow=False)
            print(f"{name}: {'the same bytes' if same else 'DIFFERENT'}")
            if not same:
                sys.exit(1)
    finally:
        shutil.rmtree(folder)


def on_spark(folder, pages):
    """First the pages with parts of stories, which are few, and then the records of all."""
    os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
    configuration = (
        pyspark.SparkConf()
        .setMaster("local-cluster[2,1,1024]")
        .setAppName("xingji")
        .set("spark.ui.enabled", "false")
        .set("spark.executor.memory", "1g")
    )
    with pyspark.SparkContext(conf=configuration) as spark:
        spark.setLogLevel("ERROR")
        lines = spark.textFile("file://" + pages, PARTITIONS)
        cut = lines.pipe(command("--cut"), checkCode=True).collect()
        beside = os.path.join(folder, "cut.jsonl")
        with open(beside, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in cut)
        killer = threading.Thread(target=kill_a_worker, daemon=True)
        killer.start()
        records = lines.pipe(command("--beside", beside), checkCode=True)
        records.saveAsTextFile("file://" + os.path.join(folder, "records"))
        killer.join()


def command(*options):
    """A page that cannot be read is named and left out, with status 1, which is no reason to try the others again."""
    filter_of_pages = [*XINGJI, "extract", "--jsonl", "--as", "pages.jsonl", "--jobs", "1", *options]
    return "sh -c " + shlex.quote(shlex.join(filter_of_pages) + " || [ $? -eq 1 ]")


def kill_a_worker():
    """As soon as both are at work: an executor of Spark's with all that it has begun."""
    while len(filters()) < 2:
        time.sleep(0.1)
    time.sleep(3)
    victim = executors()[0]
    os.kill(victim, signal.SIGKILL)
    print(f"killed the worker {victim}, with {len(filters())} partitions being read", flush=True)


def executors():
    return [pid for pid, line in processes() if "CoarseGrainedExecutorBackend" in line and is_ours(pid)]


def filters():
    return [pid for pid, line in processes() if "extract" in line and "--beside" in line and line.startswith("node")]


def is_ours(pid):
    while pid > 1:
        if pid == os.getpid():
            return True
        with open(f"/proc/{pid}/stat", encoding="latin-1") as file:
            pid = int(file.read().rsplit(")", 1)[1].split()[1])
    return False


def processes():
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/cmdline", "rb") as file:
                    yield int(name), file.read().replace(b"\0", b" ").decode("utf-8", "replace")
            except OSError:
                pass


def xingji(folder, *arguments):
    subprocess.run([*XINGJI, *arguments], cwd=folder, check=True)


def timed(name, work):
    began = time.monotonic()
    work()
    print(f"{name}: {time.monotonic() - began:.1f} s", flush=True)


main()
