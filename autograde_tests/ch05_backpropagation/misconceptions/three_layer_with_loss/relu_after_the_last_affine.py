# /// misconception
# caught_by = ["test_negative_scores_are_used_as_they_are"]
# shows = ["Relu().forward(Affine(W3, b3).forward(…"]
#
# [title]
# ko = "마지막 Affine 뒤에도 Relu를 둠"
# en = "Another Relu behind the last Affine"
#
# [explanation]
# ko = """
# Affine 다음에는 언제나 Relu가 온다고 생각한 것 같습니다. 마지막 층의 출력은 점수이므로 음수여도 괜찮으며, Relu가
# 음수를 0으로 만들면 클래스 사이의 차이가 사라집니다. 본문에서 계층의 순서를 다시 확인해 보세요."""
# en = """
# You seem to take it that a Relu always follows an Affine. What the last layer puts out are scores, which may well be
# negative; a Relu makes those 0 and erases differences between classes. Look up the order of the layers in the text."""
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    relu3 = Relu()
    last_layer = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)
    out6 = relu3.forward(out5)
    loss = last_layer.forward(out6, t)

    dout = last_layer.backward()
    dout = relu3.backward(dout)
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
