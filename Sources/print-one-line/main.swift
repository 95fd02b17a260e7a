// The least a Swift program can do, linked like the product: what the benchmarks subtract from its start.

print("one line")
