# /// variant
# exercise = "ordered_layers"
# mistakes = ["dx of the result is the gradient of the scores, what the loss layer gave, since the loop works on another variable.", "The Affine layers are numbered from 0, so that their names are Affine0 to Affine2 instead of Affine1 to Affine3."]
# ///
from collections import OrderedDict

def ordered_layers(params, X, t):
    layers = OrderedDict()
    for i in range(3):
        layers[f"Affine{i}"] = Affine(params[f"W{i + 1}"], params[f"b{i + 1}"])
        if i < 2:
            layers[f"Relu{i + 1}"] = Relu()
    last, h = SoftmaxWithLoss(), X
    for layer in layers.values():
        h = layer.forward(h)
    loss = last.forward(h, t)
    dx = d = last.backward()
    for layer in reversed(layers.values()):
        d = layer.backward(d)
    res = dict(loss=loss, dx=dx, layers=layers)
    for i in range(3):
        res[f"dW{i + 1}"], res[f"db{i + 1}"] = layers[f"Affine{i}"].dW, layers[f"Affine{i}"].db
    return res
