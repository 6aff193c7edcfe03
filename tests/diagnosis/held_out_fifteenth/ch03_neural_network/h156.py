# /// variant
# exercise = "step_function"
# mistakes = ["Negative inputs give -1 instead of 0.", "The value exactly 0 gives 1, because it is compared with < 0."]
# ///
import numpy as np

def step_function(x):
    음수인가 = np.asarray(x) < 0
    결과 = np.ones(음수인가.shape)
    결과 = np.where(음수인가, -1, 결과)
    return 결과
