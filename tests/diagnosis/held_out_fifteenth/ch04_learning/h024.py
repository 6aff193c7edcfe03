# /// variant
# exercise = "minibatch"
# mistakes = ["The indices are drawn from range(batch_size), so that only the first rows ever come.", "The targets are the first batch_size ones instead of those drawn."]
# ///
import numpy as np

def minibatch(x, t, batch_size):
    뽑은_번호 = np.random.choice(batch_size, batch_size)
    입력_묶음 = x[뽑은_번호]
    정답_묶음 = t[:batch_size]
    return 입력_묶음, 정답_묶음
