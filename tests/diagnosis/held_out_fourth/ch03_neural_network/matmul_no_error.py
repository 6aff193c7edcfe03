# /// variant
# exercise = "matrix_product"
# mistakes = ["inner_sizes_not_checked"]
# says = "Inner sizes that differ are cut to the shorter one instead of raising ValueError"
# ///
def matrix_product(A, B):
    m = min(A.shape[-1], B.shape[0])
    return A[..., :m] @ B[:m]
