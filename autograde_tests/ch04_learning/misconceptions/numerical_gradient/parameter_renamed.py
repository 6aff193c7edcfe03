# /// misconception
# caught_by = ["test_the_gradients_of_the_text_are_reproduced", "test_a_cubic_is_differentiated_from_both_sides"]
# shows = ["ignored numerical_gradient.…", "f"]
# shows_no = ["ignored numerical_gradient.x:… | ignored numerical_gradient.f:…"]
#
# [title]
# ko = "매개변수의 이름과 본체의 이름이 다름"
# en = "The body uses another name than the parameter"
#
# [explanation]
# ko = """
# 매개변수의 이름과 본체에서 쓰는 이름이 다릅니다. 본체의 이름이 노트북의 다른 셀에 있으면 무엇을 넘기든 그것이
# 쓰이고, 없으면 NameError가 납니다. 두 이름을 비교해 보고, 노트북을 처음부터 다시 실행해 보세요."""
# en = """
# A parameter has one name and the body uses another. If some cell of the notebook defines the name in the body,
# that is used whatever is passed; if not, there is a NameError. Compare the two names, and run the notebook from
# the start."""
# ///
import numpy as np


def numerical_gradient(func, x):
    h = 1e-4
    grad = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        tmp_val = x[idx]
        x[idx] = tmp_val + h
        fxh1 = f(x)
        x[idx] = tmp_val - h
        fxh2 = f(x)
        grad[idx] = (fxh1 - fxh2) / (2 * h)
        x[idx] = tmp_val
    return grad
