# /// variant
# exercise = "split_validation"
# mistakes = ["The number of validation rows stays a float, which a slice does not take: TypeError."]
# ///
import numpy as np

def split_validation(x, t, validation_rate=0.2):
    perm = np.random.permutation(len(x))
    n_val = len(x) * validation_rate
    val_idx = perm[:n_val]
    train_idx = perm[n_val:]
    return x[train_idx], t[train_idx], x[val_idx], t[val_idx]
