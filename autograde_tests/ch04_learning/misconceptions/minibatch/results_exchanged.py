# /// misconception
# caught_by = ["test_a_batch_has_the_asked_size", "test_draws_reach_the_first_row_and_the_last_and_all_between"]
#
# [title]
# ko = "정답이 먼저 나옴"
# en = "The targets come first"
#
# [explanation]
# ko = """
# 결과의 첫 자리에 정답이, 둘째 자리에 데이터가 있습니다. 받는 쪽은 첫 자리를 데이터로 씁니다. 돌려주는 차례를
# 본문과 견주어 보세요."""
# en = """
# The targets come in the first place and the samples in the second, but whoever gets them takes the first for the
# samples. Compare the order with that of the text."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    train_size = x.shape[0]
    batch_mask = np.random.choice(train_size, batch_size)
    return t[batch_mask], x[batch_mask]
