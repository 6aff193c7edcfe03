# /// partial
# missing = ["test_the_product_is_an_array"]
# at_least = 0.6
# at_most = 0.9
# ///
def broadcast(A, row):
    return [list(line * row) for line in A]
