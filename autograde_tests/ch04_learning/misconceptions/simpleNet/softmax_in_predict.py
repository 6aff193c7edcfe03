# /// misconception
# caught_by = ["test_the_scores_of_the_text_are_reproduced", "test_a_batch_gives_a_row_of_scores_for_each_sample"]
# shows = ["softmax() in predict"]
#
# [title]
# ko = "predict가 점수 대신 확률을 돌려줌"
# en = "predict returns probabilities, not scores"
#
# [explanation]
# ko = """
# 소프트맥스가 predict 안에 있어서, predict의 결과가 점수가 아니라 확률입니다. 이 신경망에서는 소프트맥스를 어느
# 메서드가 맡는지 본문의 두 식을 비교해 보세요."""
# en = """
# softmax stands in predict, so what predict returns are probabilities and no scores. Compare the two formulas
# of the text and see which method applies softmax in this network."""
# ///
import numpy as np


class simpleNet:
    def __init__(self):
        self.W = np.random.randn(2, 3)

    def predict(self, x):
        return softmax(np.dot(x, self.W))

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)
