# /// misconception
# caught_by = ["test_the_tiny_gradient_of_the_course", "test_gradients_of_all_three_layers"]
# shows = [".forward() * np.ones… | np.ones_like() * .forward() | np.ones() * .forward() | np.full_like(…, loss) | np.full(…, loss)"]
#
# [title]
# ko = "손실의 값을 점수마다 넣어 역전파함"
# en = "The value of the loss is spread over the scores for the way back"
#
# [explanation]
# ko = """
# 점수의 형상으로 만든 배열에 손실의 값을 채워 마지막 Affine에 넘깁니다. 그 계층이 받아야 하는 것은 손실을 점수로 미분한
# 기울기이고, 점수마다 다릅니다. 그것을 어느 계층이 구해 돌려주는지 찾아보세요."""
# en = """
# An array of the shape of the scores is filled with the value of the loss and handed to the last Affine. What that layer
# needs is the gradient of the loss by the scores, which is another number for each of them. Find out which layer
# computes it and returns it."""
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    last_layer = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)
    loss = last_layer.forward(out5, t)

    dout = affine3.backward(loss * np.ones_like(out5))
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "loss": loss,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
