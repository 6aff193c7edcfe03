# /// variant
# exercise = "ordered_layers"
# mistakes = ["reverse_returns_none | exception:not_iterable"]
# ///
from collections import OrderedDict


def ordered_layers(params, X, t):
    chain = OrderedDict()
    for k in (1, 2, 3):
        chain["Affine%d" % k] = Affine(params["W%d" % k], params["b%d" % k])
        if k != 3:
            chain["Relu%d" % k] = Relu()
    top = SoftmaxWithLoss()

    h = X
    for name in chain:
        h = chain[name].forward(h)
    answer = {"layers": chain, "loss": top.forward(h, t)}

    names = list(chain)
    backwards = names.reverse()
    g = top.backward()
    for name in backwards:
        g = chain[name].backward(g)
    answer["dx"] = g
    for k in (1, 2, 3):
        affine = chain["Affine%d" % k]
        answer["dW%d" % k], answer["db%d" % k] = affine.dW, affine.db
    return answer
