# /// misconception
# caught_by = ["test_the_tiny_gradient_of_the_course", "test_gradients_of_all_three_layers"]
#
# [title]
# ko = "역전파를 점수에서 시작함"
# en = "The way back starts from the scores"
#
# [explanation]
# ko = """
# 앞 문제에서처럼 마지막 점수를 그대로 되먹이고 있습니다. 그렇게 구한 것은 손실의 기울기가 아닙니다. 이제는 손실
# 계층이 있으므로 역전파도 그 계층에서 시작해야 합니다. 정답을 잘 맞힌 데이터에서 기울기가 거의 0인지 확인해 보세요."""
# en = """
# The last scores are fed back as in the exercise before. These are not the gradients of the loss. Now that there is a
# loss layer, the way back has to start there. See whether a sample that is classified right sends back a gradient
# close to 0."""
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

    dout = out5
    dout = affine3.backward(dout)
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
