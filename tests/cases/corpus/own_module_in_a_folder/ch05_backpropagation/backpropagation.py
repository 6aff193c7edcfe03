from layers.affine import Affine
from layers import activations
from layers.activations import Relu
