#!/bin/bash
# 200 000 facility-years, shared by 8 processes of this machine: bash gnu-parallel.sh site.yaml
# parallel sets PARALLEL_SEQ. The last line finds every unit finished, and prints the quantiles.
set -euo pipefail
options=("$1" --sample-count 200000 --seed 1 --out sweeps)
parallel -N0 npx watthall sweep "${options[@]}" --job-count 8 --threads 1 ::: {1..8}
npx watthall sweep "${options[@]}"
