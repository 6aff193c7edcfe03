# /// variant
# exercise = "cross_entropy_error"
# mistakes = ["Uses the logarithm to base 10 instead of the natural one.", "Nothing is added inside the logarithm, so that the loss is infinite for a probability of 0."]
# ///
import numpy as np

def cross_entropy_error(y, t):
    if y.ndim == 1:
        y = y.reshape(1, -1)
        t = np.asarray(t).reshape(1, -1)
    데이터수 = y.shape[0]
    if np.size(t) == np.size(y):
        정답번호 = np.argmax(t, axis=1)
    else:
        정답번호 = np.asarray(t).reshape(-1)
    손실합 = 0.0
    for n in range(데이터수):
        정답확률 = y[n, 정답번호[n]]
        손실합 -= np.log10(정답확률)
    return 손실합 / 데이터수
