# /// misconception
# caught_by = ["test_every_call_draws_anew", "test_draws_reach_the_first_row_and_the_last_and_all_between"]
# uses = ["np.random.seed | .seed | np.random.default_rng(#) | .default_rng(#) | np.random.RandomState | random.seed"]
# shows = [
#     "np.random.seed | .seed | np.random.default_rng(#) | .default_rng(#) | np.random.RandomState(#) | random.seed",
# ]
#
# [title]
# ko = "함수 안에서 난수의 씨앗을 고정함"
# en = "The seed is fixed inside the function"
#
# [explanation]
# ko = """
# 결과를 재현하려고 씨앗을 정한 것으로 보입니다. 그러나 부를 때마다 씨앗을 다시 정하면 난수도 매번 처음부터
# 시작하여 같은 번호만 뽑힙니다. 씨앗이 필요하다면 어디에서 한 번만 정해야 하는지 생각해 보세요."""
# en = """
# The seed was probably set to make results repeatable. Set again in every call, it starts the random numbers over
# each time, and the same rows are drawn for ever. If you need a seed, think about where it may be set once."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    np.random.seed(0)
    batch_mask = np.random.choice(x.shape[0], batch_size)
    return x[batch_mask], t[batch_mask]
