# /// misconception
# caught_by = ["test_rows_are_drawn_independently_of_each_other"]
# uses = ["slice", "np.random… | .randint | .integers | random.randint | .choice | random.randrange"]
# shows = ["return ([·:·], [·:·])"]
#
# [title]
# ko = "이어진 구간을 통째로 자름"
# en = "One slice of neighbouring rows"
#
# [explanation]
# ko = """
# 시작하는 자리만 무작위이고 그 뒤의 행들은 이어져 있습니다. 데이터가 순서대로 정리되어 있으면 비슷한 것만 한
# 묶음에 모여 전체를 대신하지 못합니다. 행마다 서로 무관하게 뽑는 방법을 본문에서 찾아보세요."""
# en = """
# Only the place where the slice begins is random; the other rows follow it. If the data are sorted, a batch holds
# similar samples only and cannot stand for the whole. Find in the text how every row is drawn independently of
# the others."""
# ///
import numpy as np


def minibatch(x, t, batch_size):
    start = np.random.randint(0, x.shape[0] - batch_size + 1)
    return x[start : start + batch_size], t[start : start + batch_size]
