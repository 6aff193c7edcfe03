# /// misconception
# caught_by = ["test_two_networks_keep_their_own_weights", "test_the_weights_start_as_standard_normal_numbers"]
# shows = ["class level W | simpleNet.W"]
#
# [title]
# ko = "W를 모든 신경망이 함께 씀"
# en = "All networks share one W"
#
# [explanation]
# ko = """
# W가 각 신경망이 아니라 클래스에 담겨 있습니다. 그래서 모든 신경망이 같은 배열을 쓰고, 하나를 학습시키면 다른
# 것도 바뀝니다. 신경망마다 따로 가져야 하는 것을 어디에서 만들어야 하는지 생각해 보세요."""
# en = """
# W is kept in the class and not in each network. All networks use this one array, and training one of them
# changes the others. Think about where to make what each network needs for itself."""
# ///
import numpy as np


class simpleNet:
    W = np.random.randn(2, 3)

    def predict(self, x):
        return np.dot(x, self.W)

    def loss(self, x, t):
        z = self.predict(x)
        y = softmax(z)
        return cross_entropy_error(y, t)
