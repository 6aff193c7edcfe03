# /// misconception
# caught_by = ["test_each_batch_is_passed_to_predict_once"]
# uses = ["for | while | comprehension"]
#
# [title]
# ko = "이미지를 한 장씩 넣음"
# en = "One image at a time"
#
# [explanation]
# ko = """
# 이미지 한 장마다 predict를 부르고 있습니다. 그러면 배치로 묶는 이점이 없습니다. 배치 하나에서 predict가 몇 번
# 불리는지 세어 보세요."""
# en = """
# predict is called for one image at a time. Batches bring nothing this way. Count how often predict is called for
# one batch."""
# ///
import numpy as np


def batch_accuracy(network, x, t, batch_size):
    right = 0
    for i in range(0, len(x), batch_size):
        x_batch = x[i : i + batch_size]
        t_batch = t[i : i + batch_size]
        for image, label in zip(x_batch, t_batch):
            if np.argmax(predict(network, image)) == label:
                right += 1
    return right / len(x)
