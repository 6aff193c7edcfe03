# /// misconception
# caught_by = [
#     "test_samples_keep_their_labels",
#     "test_samples_keep_their_one_hot_targets",
#     "test_images_keep_their_shape",
# ]
# uses = ["drawn twice"]
# lacks = ["np.random.…(np.random.… | name.shuffle(name.… | name.choice(name.…"]
# shows = ["drawn twice"]
# shows_no = ["if | .shuffle | .seed | np.random.seed | .set_state | np.random.set_state"]
#
# [title]
# ko = "데이터와 정답의 번호를 따로 뽑음"
# en = "Samples and targets are drawn separately"
#
# [explanation]
# ko = """
# 번호를 두 번 뽑아서 데이터와 정답이 서로 다른 행에서 나옵니다. 그러면 신경망은 아무 관계도 없는 짝을 배우게
# 됩니다. 몇 번을 뽑아야 짝이 유지되는지 생각해 보세요."""
# en = """
# The numbers are drawn twice, so samples and targets come from different rows. A network would learn pairs that
# have nothing to do with each other. Think about how often one may draw if the pairs are to stay together."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    train_size = x.shape[0]
    x_batch = x[np.random.choice(train_size, batch_size)]
    t_batch = t[np.random.choice(train_size, batch_size)]
    return x_batch, t_batch
