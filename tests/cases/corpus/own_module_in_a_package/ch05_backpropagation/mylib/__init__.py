from .affine import Affine
from .act.relu import Relu
