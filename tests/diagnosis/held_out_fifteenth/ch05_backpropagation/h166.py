# /// variant
# exercise = "ordered_layers"
# mistakes = ["Loops over reversed(layers), which are the names and not the layers, so that a string has no backward: AttributeError."]
# ///
from collections import OrderedDict

def ordered_layers(params, X, t):
    layers = OrderedDict()
    layers['Affine1'] = Affine(params['W1'], params['b1'])
    layers['Relu1'] = Relu()
    layers['Affine2'] = Affine(params['W2'], params['b2'])
    layers['Relu2'] = Relu()
    layers['Affine3'] = Affine(params['W3'], params['b3'])
    last_layer = SoftmaxWithLoss()

    x = X
    for layer in layers.values():
        x = layer.forward(x)
    loss = last_layer.forward(x, t)

    dout = last_layer.backward(1)
    for layer in reversed(layers):
        dout = layer.backward(dout)

    return {'loss': loss, 'dx': dout, 'layers': layers,
            'dW1': layers['Affine1'].dW, 'db1': layers['Affine1'].db,
            'dW2': layers['Affine2'].dW, 'db2': layers['Affine2'].db,
            'dW3': layers['Affine3'].dW, 'db3': layers['Affine3'].db}
