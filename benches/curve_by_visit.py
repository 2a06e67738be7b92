"""The share right by visit and track, of baselines and probes, from an exported table of observations.

Prints the seconds that it took, then a row for each: visit, track, opportunities, right.
"""
import sys
import time

import duckdb

began = time.perf_counter()
rows = duckdb.sql(
    f"""SELECT visit_no, track, count(*), sum(right_::int)
    FROM (SELECT visit_no, track, source, strict AS right_ FROM read_csv('{sys.argv[1]}') WHERE person IS NOT NULL)
    WHERE source IN ('baseline', 'probe') AND right_ IS NOT NULL
    GROUP BY ALL ORDER BY ALL"""
).fetchall()
print(f"{time.perf_counter() - began:.4f}")
for visit, track, count, right in rows:
    print(f"{visit},{track},{count},{right}")
