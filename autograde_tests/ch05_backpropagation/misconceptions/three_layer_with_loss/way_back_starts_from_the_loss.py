# /// misconception
# caught_by = ["test_the_tiny_gradient_of_the_course", "test_gradients_of_all_three_layers"]
# shows = [".backward(loss) | .backward(SoftmaxWithLoss().forward(…"]
#
# [title]
# ko = "손실의 값을 기울기로 넘김"
# en = "The value of the loss is used as a gradient"
#
# [explanation]
# ko = """
# 손실에서 역전파를 시작한다는 말을 손실의 값을 backward에 넣는다는 뜻으로 읽은 것 같습니다. 손실은 수 하나이고,
# Affine이 받아야 하는 것은 점수와 형상이 같은 기울기입니다. 손실을 점수로 미분하는 일은 어느 계층이 맡고 있는지 생각해
# 보세요."""
# en = """
# That the way back starts from the loss seems to have been read as handing its value to a backward. The loss is a
# single number, and what Affine needs is a gradient of the shape of the scores. Which layer is in charge of
# differentiating the loss by the scores?"""
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

    dout = affine3.backward(loss)
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
