import os
import sys

sys.path.append(os.pardir)
from shared.layers import Affine
from relu_layer import Relu
