# /// misconception
# caught_by = ["test_the_gradients_of_the_course", "test_gradients_of_the_second_layer", "test_gradients_behind_the_relu"]
# shows = ["np.ones_like | np.ones | .backward(1) | .backward(#)"]
#
# [title]
# ko = "역전파를 1에서 시작함"
# en = "The way back starts from ones"
#
# [explanation]
# ko = """
# 사과 쇼핑에서는 마지막 출력이 값 하나였으므로 기울기 1에서 시작했습니다. 여기에서도 모두 1인 배열로 시작하면 출력의
# 합을 미분한 것이 되어, 모든 기울기가 본문과 달라집니다. 이 문제의 본문이 첫 dout을 무엇으로 정했는지 다시 읽어
# 보세요."""
# en = """
# When you bought apples, the last output was the quantity itself, so the way back began with 1. Ones at this place
# give the derivative of the sum of the outputs, and every gradient differs from the text. Read once more what this
# exercise takes as the first dout."""
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)

    dout = np.ones_like(out3)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
    }
