# /// misconception
# caught_by = [
#     "test_samples_keep_their_labels",
#     "test_samples_keep_their_one_hot_targets",
#     "test_images_keep_their_shape",
# ]
# shows = ["return ([], [:·])"]
#
# [title]
# ko = "정답은 언제나 앞에서부터 가져옴"
# en = "The targets are always the first ones"
#
# [explanation]
# ko = """
# 정답은 뽑은 번호와 상관없이 늘 앞에서부터 가져옵니다. 그러면 데이터와 정답이 서로 다른 행에서 나옵니다. 뽑은 번호가
# 어디에 쓰이는지 찾아보세요."""
# en = """
# The targets are always the first ones, whatever numbers were drawn. So samples and targets come from different
# rows. See where the numbers that were drawn are used."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    train_size = x.shape[0]
    x_batch = x[np.random.choice(train_size, batch_size)]
    t_batch = t[:batch_size]
    return x_batch, t_batch
