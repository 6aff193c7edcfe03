# /// misconception
# caught_by = ["test_db_sums_over_the_batch_alone", "test_the_gradients_of_the_course"]
# shows = ["np.sum(dout) | self.db = np.sum(name)"]
#
# [title]
# ko = "db를 수 하나로 더해 버림"
# en = "db is summed up to a single number"
#
# [explanation]
# ko = """
# 축을 정하지 않고 더해서 배치뿐 아니라 출력 방향까지 합쳐졌습니다. 갱신할 때 브로드캐스트가 되어 오류가 나지
# 않으므로, 모든 편향이 똑같이 움직이게 됩니다. db가 편향과 같은 수만큼의 원소를 가지는지 확인해 보세요."""
# en = """
# Summed without a direction, dout is added up over the outputs as well as over the batch. An update still runs
# because the number is broadcast, and every bias moves by the same amount. Check that db has as many elements as
# there are biases."""
# ///
import numpy as np


class Affine:
    def __init__(self, W, b):
        self.W = W
        self.b = b
        self.x = None
        self.original_x_shape = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.original_x_shape = x.shape
        x = x.reshape(x.shape[0], -1)
        self.x = x
        out = np.dot(self.x, self.W) + self.b
        return out

    def backward(self, dout):
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout)
        dx = dx.reshape(*self.original_x_shape)
        return dx
