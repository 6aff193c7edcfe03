# /// misconception
# caught_by = ["test_a_batch_has_the_asked_size", "test_every_call_draws_anew", "test_samples_keep_their_labels"]
#
# [title]
# ko = "batch_size를 행의 번호로 씀"
# en = "batch_size is used as the number of a row"
#
# [explanation]
# ko = """
# 배열에서 꺼낼 때 번호가 아니라 batch_size를 넣었습니다. 그러면 언제나 같은 데이터 하나만 나오므로, 학습은
# 돌아가지만 그 하나만 외우게 됩니다. 결과의 형상을 출력해 보고, 괄호 안에 무엇을 넣었는지 보세요."""
# en = """
# When the rows are taken out, batch_size stands in the brackets and not their numbers. That gives one and the
# same sample every time: training runs, and learns nothing but this sample. Print the shapes of the result and
# look at what is in the brackets."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    train_size = x.shape[0]
    batch_mask = np.random.choice(train_size, batch_size)
    x_batch = x[batch_size]
    t_batch = t[batch_size]
    return x_batch, t_batch
