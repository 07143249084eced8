"""Answers each line on the standard input, a seed, with one slice: seconds by stage and sums by arm, as one line of JSON."""

import json
import sys
import time

import numpy as np
from generation import Tables, generate
from settlement import settle

numbers = json.load(open(sys.argv[1]))
episodes, size = int(sys.argv[2]), int(sys.argv[3])
plan = Tables(numbers)
print(json.dumps({"version": np.__version__}), flush=True)
for line in sys.stdin:
    started = time.perf_counter()
    care = generate(plan, np.random.Generator(np.random.PCG64(int(line))), episodes)
    generated = time.perf_counter()
    settled = settle(care, numbers, size)
    ended = time.perf_counter()
    sums = {arm: [[float(column.sum()), float((column**2).sum())] for column in columns] for arm, columns in settled.items()}
    print(json.dumps({"generate": generated - started, "settle": ended - generated, "sums": sums}), flush=True)
