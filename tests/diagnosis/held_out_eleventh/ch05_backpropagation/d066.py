# /// variant
# exercise = "ordered_layers"
# mistakes = ["The backward loop goes through the layers in the forward order instead of the reverse order, so the shapes do not fit"]
# ///
import numpy as np
from collections import OrderedDict


def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers['Affine1'] = Affine(params['W1'], params['b1'])
    layers['Relu1'] = Relu()
    layers['Affine2'] = Affine(params['W2'], params['b2'])
    layers['Relu2'] = Relu()
    layers['Affine3'] = Affine(params['W3'], params['b3'])
    lastLayer = SoftmaxWithLoss()

    out = X
    for layer in layers.values():
        out = layer.forward(out)
    loss = lastLayer.forward(out, t)

    dout = lastLayer.backward(1)
    for layer in layers.values():
        dout = layer.backward(dout)

    return {'loss': loss, 'dx': dout, 'layers': layers,
            'dW1': layers['Affine1'].dW, 'db1': layers['Affine1'].db,
            'dW2': layers['Affine2'].dW, 'db2': layers['Affine2'].db,
            'dW3': layers['Affine3'].dW, 'db3': layers['Affine3'].db}
