#!/usr/bin/env python
# coding: utf-8

# In[1]:


get_ipython().run_line_magic('matplotlib', 'inline')
get_ipython().system('pip install numpy')
files = get_ipython().getoutput('ls')
import numpy as np


# In[2]:


get_ipython().run_cell_magic('time', '', 'def AND(x1, x2, w1=0.5, w2=0.5, b=-0.7):\n    return int(x1 * w1 + x2 * w2 + b > 0)\n')


# In[3]:


get_ipython().run_cell_magic('capture', 'out', '%matplotlib inline\ndef NAND(x1, x2, w1=-0.5, w2=-0.5, b=0.7):\n    # 맞나?\n    return int(x1 * w1 + x2 * w2 + b > 0)\n')


# In[4]:


get_ipython().run_line_magic('time', 'OR = lambda x1, x2, w1=0.5, w2=0.5, b=-0.2: int(x1 * w1 + x2 * w2 + b > 0)')
get_ipython().run_line_magic('pinfo', 'OR')


# In[5]:


get_ipython().run_cell_magic('bash', '', "echo it's\n")


# In[ ]:


def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
